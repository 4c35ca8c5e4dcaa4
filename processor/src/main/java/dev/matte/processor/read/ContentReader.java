package dev.matte.processor.read;

import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.ContentModel.Kind;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ResultModel.Delivery;
import dev.matte.processor.model.TypeModel;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads what resource and prompt methods answer with. */
final class ContentReader {
  private final Reading reading;
  private final TypeReader types;

  ContentReader(Reading reading, TypeReader types) {
    this.reading = reading;
    this.types = types;
  }

  ContentModel ofResource(Member member) {
    return read(member, Names.READ_RESOURCE_RESULT, Names.RESOURCE_CONTENTS, true);
  }

  ContentModel ofPrompt(Member member) {
    return read(member, Names.GET_PROMPT_RESULT, Names.PROMPT_MESSAGE, false);
  }

  private ContentModel read(Member member, String whole, String part, boolean resource) {
    TypeMirror declared = member.returnType();
    Deliveries.Delivered delivered = Deliveries.of(reading, declared);
    Kind kind = kind(delivered, whole, part, resource);
    Optional<TypeModel> type =
        kind == Kind.JSON
            ? Optional.of(
                reading.within(
                    "return type " + JavaTypes.of(declared).simpleName(),
                    reading.origin(member.method()),
                    () -> types.read(delivered.type(), member.method())))
            : Optional.empty();
    return new ContentModel(kind, JavaTypes.of(declared), type, delivered.delivery());
  }

  private Kind kind(Deliveries.Delivered delivered, String whole, String part, boolean resource) {
    TypeMirror type = delivered.type();
    boolean one = Deliveries.is(reading, type, part);
    if (delivered.delivery() == Delivery.PUBLISHER || delivered.delivery() == Delivery.STREAM) {
      return one ? Kind.LIST : Kind.UNSUPPORTED;
    }
    JavaType javaType = JavaTypes.of(type);
    if (javaType.equals(JavaType.of("java.lang", "String"))) {
      return Kind.TEXT;
    }
    if (Deliveries.is(reading, type, whole)) {
      return Kind.RAW;
    }
    if (one || Deliveries.listOf(reading, type, part)) {
      return one ? Kind.ONE : Kind.LIST;
    }
    if (!resource || javaType.name().equals("void") || javaType.name().equals("java.lang.Void")) {
      return Kind.UNSUPPORTED;
    }
    boolean bytes = javaType.name().equals("byte") && javaType.dimensions() == 1;
    return bytes ? Kind.BLOB : Kind.JSON;
  }
}
