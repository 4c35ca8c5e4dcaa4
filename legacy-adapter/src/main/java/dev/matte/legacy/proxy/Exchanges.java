package dev.matte.legacy.proxy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The HTTP exchanges of requests that are under way, to be broken off. Thread-safe. */
final class Exchanges {

  private final Map<Long, Runnable> underWay = new ConcurrentHashMap<>();

  /**
   * Notes one.
   *
   * @param exchange breaks it off
   */
  void begun(Pending pending, Runnable exchange) {
    underWay.put(pending.id(), exchange);
    if (!pending.waits()) {
      // It was over before it was noted.
      underWay.remove(pending.id());
    }
  }

  /** Forgets one that has ended. */
  void ended(Pending pending) {
    underWay.remove(pending.id());
  }

  /** Breaks one off, unless it has ended. */
  void breakOff(Pending pending) {
    Runnable exchange = underWay.remove(pending.id());
    if (exchange != null) {
      exchange.run();
    }
  }

  /** Breaks off all. */
  void breakOffAll() {
    underWay.values().forEach(Runnable::run);
  }
}
