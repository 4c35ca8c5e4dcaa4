package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call remembers from one run of its method to the next, as it stands inside the seal. Not
 * thread-safe.
 */
final class KeptState {

  /** Which call it belongs to. */
  record Bond(String principal, String fingerprint, String revision) {}

  private final Map<String, String> done = new LinkedHashMap<>();
  private final Map<String, JsonSlice> answers = new LinkedHashMap<>();
  private @Nullable String text;
  private int round;
  private long expiry;
  private String id = "";

  /** Reads what {@link #toBytes} wrote, unless it belongs to another call: then {@code null}. */
  static @Nullable KeptState of(byte[] bytes, Bond bond) {
    JsonMembers members = JsonMembers.of(new JsonSlice(bytes, 0, bytes.length));
    Bond theirs =
        new Bond(members.text("principal"), members.text("fingerprint"), members.text("revision"));
    if (!theirs.equals(bond)) {
      return null;
    }
    KeptState state = new KeptState();
    state.id = members.text("id");
    state.expiry = members.get("expiry").reader().nextLong();
    state.round = Math.toIntExact(members.get("round").reader().nextLong());
    state.text = members.optionalText("text").orElse(null);
    JsonMembers done = JsonMembers.of(members.get("done"));
    done.names().forEach(key -> state.done.put(key, done.text(key)));
    JsonMembers answers = JsonMembers.of(members.get("answers"));
    answers.names().forEach(key -> state.answers.put(key, answers.get(key)));
    return state;
  }

  /** The state as JSON. */
  byte[] toBytes(Bond bond, long expiry, String id) {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("principal").value(bond.principal()).name("fingerprint").value(bond.fingerprint());
    json.name("revision").value(bond.revision()).name("id").value(id);
    json.name("expiry").value(expiry).name("round").value(round + 1);
    if (text != null) {
      json.name("text").value(text);
    }
    json.name("done").beginObject();
    done.forEach((key, value) -> json.name(key).value(value));
    json.endObject().name("answers").beginObject();
    answers.forEach((key, value) -> json.name(key).raw(value));
    return json.endObject().endObject().toByteArray();
  }

  /** Tells whether there is anything to remember. */
  boolean isEmpty() {
    return text == null && done.isEmpty() && answers.isEmpty();
  }

  /** Results of work that is done once. */
  Map<String, String> done() {
    return done;
  }

  /** Answers of the client, checked when they came. */
  Map<String, JsonSlice> answers() {
    return answers;
  }

  @Nullable String text() {
    return text;
  }

  void text(String text) {
    this.text = text;
  }

  /** How many answers with this state were sent before. */
  int round() {
    return round;
  }

  /** When it is over, in milliseconds of the epoch. */
  long expiry() {
    return expiry;
  }

  /** Names it, for those who take each once. */
  String id() {
    return id;
  }
}
