package jakarta.annotation.security;

/** As Jakarta has it. */
public @interface RolesAllowed {
  /** The roles. */
  String[] value();
}
