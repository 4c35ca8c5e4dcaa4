package dev.matte.legacy.proxy;

/**
 * How long something may take.
 *
 * @param limited whether there is an end
 * @param end when it is, by {@link System#nanoTime}
 */
record HttpTime(boolean limited, long end) {

  /** As long as it likes. */
  static final HttpTime UNLIMITED = new HttpTime(false, 0);

  /** So long from now on. */
  static HttpTime after(long nanos) {
    return new HttpTime(true, System.nanoTime() + nanos);
  }

  /** Tells whether it is over. */
  boolean over() {
    return limited && end - System.nanoTime() <= 0;
  }
}
