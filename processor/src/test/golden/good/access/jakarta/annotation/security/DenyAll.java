package jakarta.annotation.security;

/** As Jakarta has it. */
public @interface DenyAll {}
