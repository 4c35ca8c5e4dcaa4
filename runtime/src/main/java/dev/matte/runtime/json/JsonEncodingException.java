package dev.matte.runtime.json;

/** A Java value that JSON cannot express: a missing text, a number that is not finite. */
public final class JsonEncodingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which value, and what to write instead. */
  public JsonEncodingException(String message) {
    super(message);
  }
}
