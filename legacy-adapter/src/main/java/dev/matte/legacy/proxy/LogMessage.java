package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.protocol.LoggingLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message for the client's log.
 *
 * @param text what was said; JSON that is not text is kept as its text
 */
record LogMessage(LoggingLevel level, @Nullable String logger, String text) {

  /** Reads a message; empty when it is not made as it should be. */
  static Optional<LogMessage> read(JsonSlice params) {
    try {
      return Optional.of(message(params.reader()));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  /** Passes the message on to whoever made the request. */
  void tell(CallContext call) {
    if (logger == null) {
      call.log(level, text);
    } else {
      call.log(level, logger, text);
    }
  }

  private static LogMessage message(JsonReader reader) {
    LoggingLevel level = null;
    String logger = null;
    String text = "";
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.nextName()) {
        case "level" -> level = LoggingLevel.find(reader.nextString());
        case "logger" -> logger = reader.nextString();
        case "data" ->
            text =
                reader.peek() == JsonToken.STRING
                    ? reader.nextString()
                    : reader.nextSlice().toString();
        default -> reader.skipValue();
      }
    }
    return new LogMessage(level == null ? LoggingLevel.INFO : level, logger, text);
  }
}
