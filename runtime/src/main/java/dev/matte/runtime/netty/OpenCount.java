package dev.matte.runtime.netty;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;

/** Counts open connections. Safe for use by many threads. */
final class OpenCount implements ChannelFutureListener {

  private final int most;
  private int count;

  OpenCount(int most) {
    this.most = most;
  }

  /** Counts one more; false if that is too many, in which case it is counted nevertheless. */
  synchronized boolean open() {
    return ++count <= most;
  }

  /** Counts one that has closed. */
  @Override
  public synchronized void operationComplete(ChannelFuture closed) {
    count--;
    notifyAll();
  }

  /** Waits until no more than so many are open; false if the time is over before. */
  synchronized boolean await(int few, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (count > few) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
