package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.claudeflow.store.Entry;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.memory.Kept;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How often operations ended in what, counted in the memory file. Thread-safe. */
final class Outcomes {
  private static final int LONGEST = 1_000;
  private static final int MOST_OUTCOMES = 1_000;

  private final MemoryStore store;

  Outcomes(MemoryStore store) {
    this.store = store;
  }

  /** Counts one more. */
  void learn(@Nullable String operation, @Nullable String outcome, ObjectNode answer) {
    String name = needed("operation", operation);
    String end = needed("outcome", outcome);
    store.transaction(
        () -> {
          ObjectNode counts = counts(name);
          if (!counts.has(end) && counts.size() >= MOST_OUTCOMES) {
            throw new ToolException("outcome: the operation has too many different ones already");
          }
          counts.put(end, Loose.number(counts, end, 0) + 1);
          store.store(Kept.PATTERNS, name, counts.toString());
          answer.put("operation", name).put("outcome", end);
          answer.put("seen", Loose.number(counts, end, 0));
          return counts;
        });
  }

  /** Tells the counts, of one operation or all. */
  void analyze(@Nullable String operation, ObjectNode answer) {
    ArrayNode operations = answer.putArray("operations");
    for (Entry entry : store.list(Kept.PATTERNS, "")) {
      if (operation == null || entry.key().equals(operation)) {
        ObjectNode counts = counts(entry.key());
        ObjectNode told = operations.addObject().put("operation", entry.key());
        told.put("observations", total(counts)).set("outcomes", counts);
      }
    }
  }

  /** Tells the most frequent outcome, and how likely it is by the counts alone. */
  void predict(@Nullable String operation, ObjectNode answer) {
    String name = needed("operation", operation);
    ObjectNode counts = counts(name);
    if (counts.isEmpty()) {
      throw new ToolException("operation: nothing was learnt about it yet");
    }
    String best = "";
    for (Map.Entry<String, JsonNode> each : counts.properties()) {
      best =
          Loose.number(counts, each.getKey(), 0) > Loose.number(counts, best, 0)
              ? each.getKey()
              : best;
    }
    long total = total(counts);
    answer.put("operation", name).put("prediction", best);
    answer.put("probability", (double) Loose.number(counts, best, 0) / total);
    answer.put("observations", total);
  }

  private ObjectNode counts(String operation) {
    return store
        .peek(Kept.PATTERNS, operation)
        .flatMap(entry -> Loose.object(entry.value()))
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private static long total(ObjectNode counts) {
    long total = 0;
    for (String name : counts.propertyNames()) {
      total += Loose.number(counts, name, 0);
    }
    return total;
  }

  private static String needed(String name, @Nullable String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new ToolException(name + ": this action needs one, of at most 1,000 characters");
    }
    return text;
  }
}
