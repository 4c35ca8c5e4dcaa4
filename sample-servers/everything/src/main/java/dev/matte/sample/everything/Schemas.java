package dev.matte.sample.everything;

import java.util.Optional;

/** Repeats what it was told. Thread-safe. */
final class Schemas implements SchemaTools {

  @Override
  public String contact(
      Optional<String> name,
      Optional<Address> address,
      Optional<ContactMethod> contactMethod,
      Optional<String> phone,
      Optional<String> email) {
    return name.orElse("Somebody")
        + address.flatMap(Address::city).map(city -> " of " + city).orElse("")
        + contactMethod.map(method -> " prefers " + method).orElse("")
        + phone.map(number -> ", telephone " + number).orElse("")
        + email.map(mail -> ", mail " + mail).orElse("");
  }

  @Override
  public String routed(String region) {
    return "Served in " + region;
  }
}
