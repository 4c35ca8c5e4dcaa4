package demo;

import dev.matte.annotations.McpTool;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** Identifiers with a standard form. */
public interface Identifiers {
  /** Answers with what it is given. */
  @McpTool
  default UUID uuid(UUID value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default URI uri(URI value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default Locale locale(Locale value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default Currency currency(Currency value) {
    return value;
  }
}
