package dev.matte.runtime.binding;

/** A tool was called that the binding does not have. */
public class UnknownToolException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** No tool has the given name. */
  public UnknownToolException(String tool) {
    super("no tool is named \"" + tool + "\"");
  }
}
