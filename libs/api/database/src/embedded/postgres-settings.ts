import { statfsSync } from 'node:fs';
import { clusterName } from './server-processes';

/**
 * Server settings for a small machine (2 cores, some gigabytes) that loads in bulk and reads aggregates. Given on the command
 * line, so that the code and not a file in some data folder says how the server runs.
 *
 * `durable: false` is for tests only: a crash may then lose the whole cluster.
 */
export function postgresSettings(socketFolder: string, options: { durable: boolean }): Readonly<Record<string, string>> {
  return {
    cluster_name: clusterName(socketFolder),
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '50',
    shared_buffers: '256MB',
    work_mem: '64MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    random_page_cost: '1.1',
    jit: 'off',
    autovacuum: 'on',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    dynamic_shared_memory_type: sharedMemoryType(),
    fsync: options.durable ? 'on' : 'off',
    full_page_writes: options.durable ? 'on' : 'off',
    synchronous_commit: options.durable ? 'on' : 'off',
  };
}

/** Containers often come with 64 MB of /dev/shm, where a parallel query with our work_mem would fail; files serve as well. */
function sharedMemoryType(): 'posix' | 'mmap' {
  const needed = 1024 ** 3;
  try {
    const state = statfsSync('/dev/shm');
    return state.blocks * state.bsize >= needed ? 'posix' : 'mmap';
  } catch {
    // No /dev/shm at all: macOS, where POSIX shared memory is not a file system.
    return process.platform === 'darwin' ? 'posix' : 'mmap';
  }
}
