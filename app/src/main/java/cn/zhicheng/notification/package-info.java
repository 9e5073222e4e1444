/**
 * Owns what people are told: inbox, text messages, digests. Reads the journal as its outbox and
 * asks the modules that know a subject for the sentences; never decides anything. May use identity
 * and below.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "web", "reference", "journal", "identity", "overload"})
package cn.zhicheng.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
