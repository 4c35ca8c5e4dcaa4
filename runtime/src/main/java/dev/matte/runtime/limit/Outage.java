package dev.matte.runtime.limit;

/**
 * What holds while a store that several servers share is away. When it is back, it is asked again
 * by itself.
 */
public sealed interface Outage {

  /** Nobody passes: calls are refused as unavailable. */
  Outage DENY = new Deny();

  /**
   * Each server goes on by itself with its share of the limit. Its counting begins with the outage,
   * so a caller gets one share more than the limit at most.
   *
   * @param servers how many servers there are; one too few lets too much through
   */
  static Outage localShare(int servers) {
    return new LocalShare(servers);
  }

  /** Nobody passes. */
  record Deny() implements Outage {}

  /**
   * Each server by itself.
   *
   * @param servers how many there are; 1 or more
   */
  record LocalShare(int servers) implements Outage {
    /** Checks that there is one. */
    public LocalShare {
      if (servers < 1) {
        throw new IllegalArgumentException("servers: expected 1 or more, found " + servers);
      }
    }
  }
}
