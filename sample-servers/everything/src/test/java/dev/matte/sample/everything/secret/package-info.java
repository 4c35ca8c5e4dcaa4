/** The packaged server, spoken to, and every message of it held against the published schemas. */
@NullMarked
package dev.matte.sample.everything.secret;

import org.jspecify.annotations.NullMarked;
