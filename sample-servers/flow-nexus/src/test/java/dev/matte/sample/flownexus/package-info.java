/** The packaged server as clients see it: over HTTP, known or unknown, friendly or not. */
@NullMarked
package dev.matte.sample.flownexus;

import org.jspecify.annotations.NullMarked;
