/**
 * Owns accounts, sign-on through the government portal and by preset account, roles, who may see
 * which page. Never stores a portal password. May use shared, barrier, web, reference, journal.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "barrier", "web", "reference", "journal"})
package cn.zhicheng.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
