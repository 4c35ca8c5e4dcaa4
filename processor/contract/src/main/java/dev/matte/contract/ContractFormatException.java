package dev.matte.contract;

import java.io.Serial;

/**
 * Text that holds no list of tools; the message says where, what was expected and what is there.
 */
public final class ContractFormatException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  ContractFormatException(String message) {
    super(message);
  }
}
