/**
 * Owns uploads: what they really are, where their bytes lie, who may read them, the photo. Never
 * knows what a document proves: other modules say who may read by {@link
 * cn.zhicheng.document.DocumentAccess}. May use shared, web, reference, journal, identity.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "reference", "journal", "identity"})
package cn.zhicheng.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
