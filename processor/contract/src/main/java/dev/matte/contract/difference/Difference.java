package dev.matte.contract.difference;

import dev.matte.contract.json.Json;
import java.util.Optional;

/**
 * One difference between two schemas.
 *
 * @param id the kind of difference
 * @param effect what it does to the values that are accepted
 * @param pointer where it is, as in the newer schema, or as in the older one if the place is gone
 * @param before what stood there
 * @param after what stands there now
 * @param what what changed, a clause
 * @param why what it means, if that is more than the effect says
 * @param witness a whole value that proves the effect
 */
public record Difference(
    String id,
    Effect effect,
    String pointer,
    Optional<Json> before,
    Optional<Json> after,
    String what,
    Optional<String> why,
    Optional<Json> witness) {

  static Difference of(String id, Effect effect, String pointer, String what) {
    return new Difference(
        id,
        effect,
        pointer,
        Optional.empty(),
        Optional.empty(),
        what,
        Optional.empty(),
        Optional.empty());
  }

  Difference from(Optional<Json> value) {
    return new Difference(id, effect, pointer, value, after, what, why, witness);
  }

  Difference to(Optional<Json> value) {
    return new Difference(id, effect, pointer, before, value, what, why, witness);
  }

  Difference from(Json value) {
    return from(Optional.of(value));
  }

  Difference to(Json value) {
    return to(Optional.of(value));
  }

  Difference because(String reason) {
    return new Difference(id, effect, pointer, before, after, what, Optional.of(reason), witness);
  }

  Difference proved(Effect proved, Optional<Json> value) {
    return new Difference(id, proved, pointer, before, after, what, why, value);
  }
}
