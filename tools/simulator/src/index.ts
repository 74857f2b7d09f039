export * from './main';
export * from './simulate-to-directory';
export * from './simulated-truth';
export * from './simulation-manifest';
export * from './simulator-options';
export { isProfile, type Profile, PROFILES } from './world/profiles';
