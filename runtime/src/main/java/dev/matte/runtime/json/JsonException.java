package dev.matte.runtime.json;

/**
 * Text that is not JSON, or not the JSON asked for: says what was expected, where, and what came.
 *
 * <p>Carries no stack trace: it tells about a document, not about a program, and a peer that sends
 * garbage should not cost more than one that does not.
 */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * Describes a fault.
   *
   * @param offset byte offset in the array that was read
   */
  public JsonException(String message, int offset) {
    super(message + " at byte " + offset, null, false, false);
    this.offset = offset;
  }

  /** The byte offset of the fault in the array that was read. */
  public int offset() {
    return offset;
  }
}
