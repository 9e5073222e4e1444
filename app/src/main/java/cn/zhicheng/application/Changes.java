package cn.zhicheng.application;

import java.util.Map;
import java.util.UUID;

/** An application with one thing changed by its individual; the state stays. */
final class Changes {
  private Changes() {}

  static Application content(Application a, Map<String, String> content) {
    return of(a, a.specialtyId(), content, a.photoId());
  }

  static Application specialty(Application a, String specialtyId) {
    return of(a, specialtyId, a.content(), a.photoId());
  }

  static Application photo(Application a, UUID photoId) {
    return of(a, a.specialtyId(), a.content(), photoId);
  }

  private static Application of(
      Application a,
      String specialtyId,
      Map<String, String> content,
      @org.jspecify.annotations.Nullable UUID photoId) {
    return new Application(
        a.id(),
        a.number(),
        a.personId(),
        a.planId(),
        a.planYear(),
        a.unitId(),
        a.titleNameId(),
        specialtyId,
        a.type(),
        a.commitmentVersion(),
        a.commitmentAt(),
        content,
        photoId,
        a.state(),
        a.step(),
        a.round(),
        a.submittedAt(),
        a.stepSince(),
        a.correctionDeadline(),
        a.traces(),
        a.version());
  }
}
