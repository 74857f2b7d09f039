/** The generated company's own addresses and accounts. */
export const COMPANY = {
  address: 'support@channelwise-demo.example',
  mailDomain: 'channelwise-demo.example',
  name: 'Channelwise Demo',
  twitterId: '2244994945',
  twitterName: 'ChannelwiseDemo',
  facebookPageId: '104238127700001',
} as const;
