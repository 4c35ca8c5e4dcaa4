package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report of progress.
 *
 * @param token the id of the request it is about, which is what we hand over as token
 * @param total not a number when it was not said
 */
record Progress(long token, double progress, double total, @Nullable String message) {

  /** Reads a report; empty when it is not made as it should be. */
  static Optional<Progress> read(JsonSlice params) {
    try {
      return Optional.of(report(params.reader()));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  /** Passes the report on to whoever made the request. */
  void tell(CallContext call) {
    if (message != null) {
      call.progress(progress, total, message);
    } else if (Double.isNaN(total)) {
      call.progress(progress);
    } else {
      call.progress(progress, total);
    }
  }

  private static Progress report(JsonReader reader) {
    long token = Incoming.NO_ID;
    double progress = Double.NaN;
    double total = Double.NaN;
    String message = null;
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.nextName()) {
        case "progressToken" ->
            token = new Incoming(reader.nextSlice(), "", null, null, null).number();
        case "progress" -> progress = reader.nextDouble();
        case "total" -> total = reader.nextDouble();
        case "message" -> message = reader.nextString();
        default -> reader.skipValue();
      }
    }
    return new Progress(token, progress, total, message);
  }
}
