package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import dev.matte.contract.schema.SchemaDocument;
import dev.matte.contract.value.Decidable;
import dev.matte.contract.value.Samples;
import dev.matte.contract.value.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for a value that one of two schemas accepts and the other refuses. */
final class Proof {
  private static final int TRIES = 12;

  private final SchemaDocument before;
  private final SchemaDocument after;
  private final Direction direction;
  private final boolean possible;

  Proof(SchemaDocument before, SchemaDocument after, Direction direction) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.possible = Decidable.test(before) && Decidable.test(after);
  }

  /**
   * A whole value that shows harm at a spot: for arguments one that is refused now and was not, for
   * results one that is possible now and was not.
   *
   * @param first values for the spot to be tried before any others
   */
  Optional<Json> find(Spot spot, List<Json> first) {
    if (!possible) {
      return Optional.empty();
    }
    boolean older = direction == Direction.INPUT;
    var accepting = (older ? spot.before() : spot.after()).places();
    var refusing = (older ? spot.after() : spot.before()).places();
    Set<Json> candidates = new LinkedHashSet<>(first);
    candidates.addAll(Samples.between(spot.before(), spot.after()));
    return candidates.stream()
        .filter(v -> Validator.accepts(accepting, v) && !Validator.accepts(refusing, v))
        .limit(TRIES)
        .map(value -> spot.whole(value, older))
        .filter(whole -> shows(whole, older))
        .findFirst();
  }

  private boolean shows(Json whole, boolean older) {
    SchemaDocument accepting = older ? before : after;
    SchemaDocument refusing = older ? after : before;
    return Validator.accepts(accepting.root(), whole) && !Validator.accepts(refusing.root(), whole);
  }
}
