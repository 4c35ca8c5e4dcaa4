package dev.matte.contract.json;

import java.io.Serial;

/** Text that is not JSON; the message says what was expected and where, as a clause. */
public final class JsonSyntaxException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  JsonSyntaxException(String message) {
    super(message);
  }
}
