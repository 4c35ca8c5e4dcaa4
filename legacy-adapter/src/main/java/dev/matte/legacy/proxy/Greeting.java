package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.Revision;
import java.util.Optional;

/**
 * What a server said of itself when it was greeted.
 *
 * @param version the revision it speaks
 * @param serverInfo what it is: a JSON object with name and version
 */
record Greeting(String version, Optional<JsonSlice> serverInfo, Capabilities capabilities) {

  /** Of a server that cannot be greeted. */
  static final Greeting NONE =
      new Greeting(Revision.V2024_11_05.date(), Optional.empty(), Capabilities.NONE);
}
