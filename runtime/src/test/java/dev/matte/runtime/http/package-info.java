/** Holds the gate to the tables of the protocol checklist, without sockets. */
@NullMarked
package dev.matte.runtime.http;

import org.jspecify.annotations.NullMarked;
