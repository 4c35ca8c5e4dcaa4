package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonWriter;
import java.util.Optional;

/** What we say we are. */
final class Ourselves {

  private Ourselves() {}

  /** Writes name and version. */
  static void write(JsonWriter json) {
    json.beginObject().name("name").value("matte").name("version");
    json.value(version()).endObject();
  }

  private static String version() {
    return Optional.ofNullable(Ourselves.class.getPackage().getImplementationVersion()).orElse("0");
  }
}
