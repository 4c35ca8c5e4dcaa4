package dev.matte.processor.model;

import dev.matte.contract.json.Json;
import java.util.List;

/**
 * What the keywords {@code enum} and {@code const} leave of a type's values, where the decoder
 * holds callers to them: for text, numbers and booleans.
 */
public final class AllowedValues {

  private AllowedValues() {}

  /** Whether values of the type are held to the keywords. */
  public static boolean enforced(TypeModel type) {
    TypeModel bare = type;
    while (bare instanceof TypeModel.Wrapper wrapper) {
      bare = wrapper.inner();
    }
    return bare instanceof TypeModel.Bool
        || bare instanceof TypeModel.Whole
        || bare instanceof TypeModel.Decimal
        || bare instanceof TypeModel.Text;
  }

  /** The values named that the type has, each once; none when all values are allowed. */
  public static List<Json> fitting(SchemaExtras extras, TypeModel type) {
    if (!enforced(type)) {
      return List.of();
    }
    return extras.values().orElse(List.of()).stream()
        .filter(value -> Literals.fitting(type, value) instanceof Literals.Value)
        .distinct()
        .toList();
  }
}
