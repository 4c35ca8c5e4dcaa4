package dev.matte.legacy.proxy;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import java.util.List;
import java.util.Optional;

/**
 * The answer to {@code server/discover}.
 *
 * @param versions the revisions that the server speaks
 * @param serverInfo what it is: a JSON object with name and version
 */
record Discovery(List<String> versions, Optional<JsonSlice> serverInfo, Capabilities capabilities) {

  /** Reads an answer, of whatever shape. */
  static Discovery read(JsonSlice result) {
    Members members = Members.of(result);
    return new Discovery(
        members.items("supportedVersions").stream()
            .flatMap(version -> Members.text(version).stream())
            .toList(),
        Optional.ofNullable(members.object("_meta").get(Claims.PREFIX + "serverInfo"))
            .filter(info -> info.reader().peek() == JsonToken.BEGIN_OBJECT),
        members.find("capabilities").map(Capabilities::read).orElse(Capabilities.NONE));
  }
}
