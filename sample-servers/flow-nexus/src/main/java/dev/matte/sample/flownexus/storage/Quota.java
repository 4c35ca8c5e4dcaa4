package dev.matte.sample.flownexus.storage;

/**
 * How much an owner may keep.
 *
 * @param file bytes of one file
 * @param bytes of all files together
 * @param files how many there may be
 */
public record Quota(int file, long bytes, int files) {
  private static final int MIB = 1 << 20;

  /** For callers who pay a little. */
  public static final Quota SMALL = new Quota(MIB, 16L * MIB, 500);

  /** For callers who pay more. */
  public static final Quota LARGE = new Quota(2 * MIB, 256L * MIB, 5_000);
}
