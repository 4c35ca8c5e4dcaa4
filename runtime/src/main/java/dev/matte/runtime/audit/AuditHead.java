package dev.matte.runtime.audit;

/**
 * Where a chain ends: what was recorded up to here cannot be changed or cut off without this value
 * telling, as long as it is kept where those who may write the trail cannot.
 *
 * @param number the number of the last record; 0 when there is none
 * @param hash its hash: 64 hexadecimal digits
 */
public record AuditHead(long number, String hash) {

  /** Before the first record. */
  public static final AuditHead NONE = new AuditHead(0, "0".repeat(RecordText.HASH_DIGITS));

  /** Checks the form. */
  public AuditHead {
    if (number < 0) {
      throw new IllegalArgumentException("a record has a number of 1 or more, found " + number);
    }
    if (!RecordText.isHash(hash)) {
      throw new IllegalArgumentException("a hash has 64 digits 0 to 9 and a to f, found " + hash);
    }
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static AuditHead of(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("expected NUMBER:HASH, found " + text);
    }
    return new AuditHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
  }

  /** {@code 17:3fa8…}. */
  @Override
  public String toString() {
    return number + ":" + hash;
  }
}
