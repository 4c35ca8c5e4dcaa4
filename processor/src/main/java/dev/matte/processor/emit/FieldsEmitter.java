package dev.matte.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.matte.processor.model.FieldModel;
import java.util.List;
import java.util.Optional;

/** Makes the constant table of an object's members. */
final class FieldsEmitter {
  private final Scope scope;

  FieldsEmitter(Scope scope) {
    this.scope = scope;
  }

  /**
   * The constant's name.
   *
   * @param discriminator a member before all others, which tells the variant of a union
   */
  String table(String name, List<FieldModel> fields, Optional<String> discriminator, boolean lax) {
    CodeBlock.Builder table = CodeBlock.builder().add("$T.builder()", RuntimeTypes.FIELDS);
    discriminator.ifPresent(member -> required(table, member, "text"));
    for (FieldModel field : fields) {
      if (field.required()) {
        required(table, field.name(), TypeWords.expectation(field.type()));
      } else {
        table.add(".optional($L)", Texts.literal(field.name()));
      }
    }
    int index = discriminator.isPresent() ? 1 : 0;
    for (FieldModel field : fields) {
      marks(table, field, index++);
    }
    if (lax) {
      table.add(".ignoreUnknown()");
    }
    return scope
        .parts()
        .constant(
            "fields " + name + " " + discriminator.orElse("") + lax,
            name,
            "FIELDS",
            RuntimeTypes.FIELDS,
            table.add(".build()").build());
  }

  private static void required(CodeBlock.Builder table, String name, String expectation) {
    table.add(".required($L, $L)", Texts.literal(name), Texts.literal(expectation));
  }

  private static void marks(CodeBlock.Builder table, FieldModel field, int index) {
    for (String alias : field.aliases()) {
      table.add(".alias($L, $L)", index, Texts.literal(alias));
    }
    if (field.presence() == FieldModel.Presence.PRESENCE) {
      table.add(".nullable($L)", index);
    }
    if (field.sensitive()) {
      table.add(".sensitive($L)", index);
    }
  }
}
