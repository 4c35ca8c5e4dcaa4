package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.Optional;

/** A member of an entry that came, went or changed; {@code tool} is what {@link Change} says. */
record MemberChange(String tool, String pointer, Optional<Json> before, Optional<Json> after) {

  /** The change as a finding whose id begins with a name. */
  Change named(String name, Severity severity, String why) {
    String end = before.isEmpty() ? "-added" : after.isEmpty() ? "-removed" : "-changed";
    String verb = before.isEmpty() ? " came" : after.isEmpty() ? " went" : " changed";
    return as(name + end, severity, pointer.substring(pointer.lastIndexOf('/') + 1) + verb, why);
  }

  /** The change as a finding. */
  Change as(String id, Severity severity, String what, String why) {
    return new Change(id, severity, tool, pointer, before, after, what, why, Optional.empty());
  }
}
