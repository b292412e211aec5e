/**
 * Preloaded (`--import`) into every process that the supervisor starts: when the supervisor is gone, however it died,
 * its end of the channel closes, and this process asks itself to stop in order.
 */
const graceMs = 5000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs).unref();
});
// Listening to the channel must not keep alive a process that has nothing else to do.
process.channel?.unref();
// Nobody reads any more what is said on the way out.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
