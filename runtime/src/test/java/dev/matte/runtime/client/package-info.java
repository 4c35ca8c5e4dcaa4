/** The client in the same process, spoken to a host of fixtures. */
@NullMarked
package dev.matte.runtime.client;

import org.jspecify.annotations.NullMarked;
