package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.rpc.RequestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one connection that run on threads of their own, by id, so that they can be
 * cancelled and an id is not used twice at once. Thread-safe: one lock around everything.
 *
 * <p>A call that was cancelled or ran out of time gives its id back at once, but still counts until
 * its thread is free.
 */
final class InFlight {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final Map<RequestId, Call> byId = new HashMap<>();
  private int running;
  private volatile boolean busy;

  /** Adds a call unless it is over already. */
  void add(Call call) {
    lock.lock();
    try {
      if (call.enterFlight()) {
        byId.put(RequestId.of(call.id()), call);
        running++;
        busy = true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Gives a call's id back. */
  void release(Call call) {
    lock.lock();
    try {
      byId.remove(RequestId.of(call.id()), call);
    } finally {
      lock.unlock();
    }
  }

  /** Takes a call out whose thread is free. */
  void remove(Call call) {
    lock.lock();
    try {
      byId.remove(RequestId.of(call.id()), call);
      running--;
      if (running == 0) {
        busy = false;
        idle.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  @Nullable Call find(JsonSlice id) {
    // The usual case, and the reader of a busy connection asks for every request.
    if (!busy) {
      return null;
    }
    lock.lock();
    try {
      return byId.get(RequestId.of(id));
    } finally {
      lock.unlock();
    }
  }

  int running() {
    if (!busy) {
      return 0;
    }
    lock.lock();
    try {
      return running;
    } finally {
      lock.unlock();
    }
  }

  List<Call> all() {
    lock.lock();
    try {
      return new ArrayList<>(byId.values());
    } finally {
      lock.unlock();
    }
  }

  boolean awaitIdle(long millis) throws InterruptedException {
    long left = TimeUnit.MILLISECONDS.toNanos(millis);
    lock.lock();
    try {
      while (running > 0) {
        if (left <= 0) {
          return false;
        }
        left = idle.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
