package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Structure;
import dev.matte.runtime.binding.Arguments;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a record or bean. */
final class ObjectDecoder implements Decoder {
  private @Nullable FieldsDecoder fields;
  private Instances.@Nullable Maker maker;

  /** Prepares it; until then it can be referred to, and not be used. */
  void open(Decoders decoders, Structure.Fields structure, String discriminator) {
    List<Field> read = structure.fields().stream().filter(Field::writable).toList();
    maker = Instances.of(decoders.reading(), structure, read);
    boolean lax = structure.ignoreUnknown().orElse(decoders.ignoreUnknown());
    fields = FieldsDecoder.of(decoders, read, discriminator, lax);
  }

  @Override
  public @Nullable Object read(Arguments in) {
    @Nullable Object[] values = Objects.requireNonNull(fields).read(in);
    if (values == null || !in.endObject()) {
      return null;
    }
    Instances.Maker made = Objects.requireNonNull(maker);
    return Instances.made(in, () -> made.make(values));
  }
}
