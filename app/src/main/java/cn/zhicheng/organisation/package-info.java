/**
 * Owns units, departments, bureaus and organisers, and the yearly post approvals of institutions.
 * Never merges department A and unit B of one legal body, never changes a submitted post approval.
 * May use shared, web, reference, journal, identity, document, sheet.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "reference",
      "journal",
      "identity",
      "notification",
      "document",
      "sheet"
    })
package cn.zhicheng.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
