package dev.matte.legacy.stub;

/** A mapping file that has another form than {@link StubMapping} describes. */
public final class StubMappingException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message the place as a JSON pointer, and what was expected there
   */
  StubMappingException(String message) {
    super(message);
  }
}
