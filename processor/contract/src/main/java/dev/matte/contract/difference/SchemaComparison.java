package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.Node;
import dev.matte.contract.schema.SchemaDocument;
import java.util.ArrayList;
import java.util.List;

/** Compares two schemas by what they accept. */
public final class SchemaComparison {

  private SchemaComparison() {}

  /**
   * All differences; none for equal schemas, and at least one for texts that differ in more than
   * the order of members.
   *
   * @param pointer where both schemas stand in their tool's entry
   */
  public static List<Difference> compare(
      Json before, Json after, String pointer, Direction direction, Aliases aliases) {
    if (before.equals(after)) {
      return List.of();
    }
    SchemaDocument old = new SchemaDocument(before, pointer);
    SchemaDocument now = new SchemaDocument(after, pointer);
    Walk walk = new Walk(direction, aliases, new Proof(old, now, direction));
    walk.nodes(Spot.root(Node.of(old.root()), Node.of(now.root())));
    List<Difference> found = new ArrayList<>(walk.found());
    if (found.isEmpty()) {
      found.add(Rewriting.of(before, after, pointer));
    }
    return found;
  }
}
