package dev.matte.legacy.stub;

import dev.matte.contract.Contract;
import dev.matte.contract.ContractFormatException;
import dev.matte.contract.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Lists of our own. */
final class Lists {

  private Lists() {}

  /** The list in {@code src/test/resources/lists}. */
  static Contract named(String name) {
    try (InputStream in = Lists.class.getResourceAsStream("/lists/" + name + ".json")) {
      return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list as JSON text, in which quotes may be single. */
  static Contract of(String text) {
    return read(text.replace('\'', '"'));
  }

  private static Contract read(String text) {
    try {
      return Contracts.read("list", text);
    } catch (ContractFormatException e) {
      throw new AssertionError(e);
    }
  }
}
