package dev.matte.processor.check;

import dev.matte.contract.json.Json;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.AllowedValues;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Literals;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Optional;

/** The values that keywords name are values of the type. */
final class AllowedValueType implements Rule {

  @Override
  public String id() {
    return "allowed-value-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.arguments(server)) {
      FieldModel field = member.field();
      Optional<List<Json>> named = field.extras().values();
      if (named.isPresent() && AllowedValues.enforced(field.type())) {
        Origin origin = Origins.narrow(member.origin(), "McpSchema", "keywords");
        if (field.constraints().allowed().isEmpty()) {
          none(member, origin, report);
        } else {
          some(member, named.get(), origin, report);
        }
      }
    }
  }

  private void none(Member member, Origin origin, Diagnostics report) {
    report.error(
        id(),
        origin,
        "no value of " + member.words() + " is among those that its keywords name",
        "Callers are held to enum and const, so every call with it would be refused.",
        "name values that "
            + member.field().type().javaType().simpleName()
            + " has, or take another type.");
  }

  private void some(Member member, List<Json> named, Origin origin, Diagnostics report) {
    for (Json value : named) {
      if (!(Literals.fitting(member.field().type(), value) instanceof Literals.Value)) {
        report.warning(
            id(),
            origin,
            member.words() + " can never be " + value.text() + ", which its keywords name",
            "The schema offers a value that the decoder refuses.",
            "leave the value out, or take another type.");
      }
    }
  }
}
