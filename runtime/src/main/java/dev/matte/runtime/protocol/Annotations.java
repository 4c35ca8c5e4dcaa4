package dev.matte.runtime.protocol;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/**
 * Advice to the client about a piece of content.
 *
 * @param audience for whom it is meant; empty when nothing is said
 * @param priority how much it matters, from 0 (optional) to 1 (required)
 * @param lastModified when it last changed, an ISO 8601 time; sent from revision 2025-06-18 on
 */
public record Annotations(
    List<Role> audience, Optional<Double> priority, Optional<String> lastModified) {

  /** Checks that the priority lies between 0 and 1 and copies the audience. */
  public Annotations {
    audience = List.copyOf(audience);
    if (priority.isPresent() && !(priority.get() >= 0 && priority.get() <= 1)) {
      throw new IllegalArgumentException("priority: expected 0 to 1, found " + priority.get());
    }
  }

  /** Says for whom the content is meant, and nothing else. */
  public static Annotations audience(Role... audience) {
    return new Annotations(List.of(audience), Optional.empty(), Optional.empty());
  }

  /** Says how much the content matters, from 0 to 1, and nothing else. */
  public static Annotations priority(double priority) {
    return new Annotations(List.of(), Optional.of(priority), Optional.empty());
  }

  void writeTo(JsonWriter json, Revision revision) {
    json.name("annotations").beginObject();
    if (!audience.isEmpty()) {
      json.name("audience").beginArray();
      for (Role role : audience) {
        json.value(role.wire());
      }
      json.endArray();
    }
    if (priority.isPresent()) {
      json.name("priority").value(priority.get().doubleValue());
    }
    if (lastModified.isPresent() && revision.atLeast(Revision.V2025_06_18)) {
      json.name("lastModified").value(lastModified.get());
    }
    json.endObject();
  }
}
