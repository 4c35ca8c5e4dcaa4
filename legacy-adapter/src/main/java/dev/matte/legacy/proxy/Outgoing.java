package dev.matte.legacy.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lines on their way to a process. A thread of its own writes them: a process that does not read
 * stops this thread, not the callers, whose time may run out, and not the one that reads.
 */
final class Outgoing implements Runnable {

  /** How many bytes may be on their way; a longer line goes alone. */
  private static final int ROOM = 8 << 20;

  /** What a line costs beside its bytes. */
  private static final int OVERHEAD = 64;

  private static final byte[] END = new byte[0];

  private final BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
  private final Semaphore room = new Semaphore(ROOM);
  private final OutputStream out;

  Outgoing(OutputStream out) {
    this.out = out;
  }

  /** Adds a line if there is room. */
  boolean offer(byte[] line) {
    return room.tryAcquire(cost(line)) && queue.add(line);
  }

  /** Adds a line as soon as there is room; false when there was none in time. */
  boolean offer(byte[] line, long nanos) throws InterruptedException {
    return room.tryAcquire(cost(line), nanos, TimeUnit.NANOSECONDS) && queue.add(line);
  }

  /** Ends the stream behind all lines that were added. */
  void end() {
    queue.add(END);
  }

  /** Writes until the end, or until nobody takes it any more. */
  @Override
  public void run() {
    try (out) {
      for (byte[] line = queue.take(); line != END; line = queue.take()) {
        out.write(line);
        out.write('\n');
        if (queue.isEmpty()) {
          out.flush();
        }
        room.release(cost(line));
      }
    } catch (IOException e) {
      // The process has ended or closed its input; its reader tells what that means.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int cost(byte[] line) {
    return Math.min(ROOM, line.length + OVERHEAD);
  }
}
