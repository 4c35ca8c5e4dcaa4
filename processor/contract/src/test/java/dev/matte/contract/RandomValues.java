package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random values made of what a schema mentions: its names, its constants, its numbers and their
 * neighbours. Knows nothing of what keywords mean.
 */
final class RandomValues {
  private final Random random;
  private final List<String> names = new ArrayList<>(List.of("unheard"));
  private final List<Json> atoms =
      new ArrayList<>(
          List.of(
              Json.of("x"),
              Json.of(""),
              Json.of("abc"),
              Json.of("A1"),
              Json.of("2026-01-31"),
              Json.of("2026-01-31T10:15:30Z"),
              Json.of("/a"),
              Json.of("https://example.org/"),
              Json.of(0),
              Json.of(1),
              Json.of(-1),
              Json.of(new BigDecimal("0.5")),
              Json.of(7),
              Json.of(true),
              Json.of(false),
              Json.nothing()));

  RandomValues(long seed, Json schema) {
    random = new Random(seed);
    collect(schema);
  }

  private void collect(Json part) {
    if (part instanceof Json.Members members) {
      for (Map.Entry<String, Json> member : members.values().entrySet()) {
        if (member.getKey().equals("properties")
            && member.getValue() instanceof Json.Members properties) {
          names.addAll(properties.values().keySet());
        }
        collect(member.getValue());
      }
    } else if (part instanceof Json.Items items) {
      items.values().forEach(this::collect);
    } else {
      atoms.add(part);
      if (part instanceof Json.Numeral number) {
        atoms.add(Json.of(number.value().add(BigDecimal.ONE)));
        atoms.add(Json.of(number.value().subtract(BigDecimal.ONE)));
        int length = number.value().min(BigDecimal.valueOf(300)).max(BigDecimal.ZERO).intValue();
        atoms.add(Json.of("x".repeat(length)));
      }
    }
  }

  /** Any object. */
  Json.Members object() {
    return object(0);
  }

  private Json.Members object(int depth) {
    Json.Builder object = Json.object();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.put(names.get(random.nextInt(names.size())), value(depth + 1));
    }
    return object.build();
  }

  private Json value(int depth) {
    int choice = depth > 3 ? 9 : random.nextInt(10);
    if (choice < 2) {
      return object(depth);
    }
    if (choice < 4) {
      List<Json> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(value(depth + 1));
      }
      return Json.of(items);
    }
    return atoms.get(random.nextInt(atoms.size()));
  }
}
