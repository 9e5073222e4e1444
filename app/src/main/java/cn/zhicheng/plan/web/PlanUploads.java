package cn.zhicheng.plan.web;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.PlanFile;
import cn.zhicheng.plan.TypedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that come with a form of a plan. */
final class PlanUploads {
  private static final String KEPT = "documents";

  private PlanUploads() {}

  /**
   * What was typed, with new files stored and named beside the kept ones.
   *
   * @throws cn.zhicheng.shared.InvalidException naming every file that can't be taken
   */
  static TypedPlan with(
      TypedPlan typed, Documents documents, Actor actor, @Nullable List<MultipartFile> uploads) {
    if (uploads == null || uploads.stream().allMatch(MultipartFile::isEmpty)) {
      return typed;
    }
    var all = new ArrayList<>(typed.all(KEPT));
    documents.storeAll(actor, uploads).stream()
        .map(StoredDocument::id)
        .map(UUID::toString)
        .forEach(all::add);
    return typed.and(KEPT, all);
  }

  /**
   * The files named in a form, to be shown again; only the plan's and the actor's own.
   *
   * @throws cn.zhicheng.shared.NotFoundException for somebody else's
   */
  static List<UUID> own(TypedPlan typed, Documents documents, Actor actor, PlanFile file) {
    List<UUID> named = typed.all(KEPT).stream().flatMap(PlanUploads::id).distinct().toList();
    documents.requireOwn(
        actor, named.stream().filter(id -> !file.plan().terms().documents().contains(id)).toList());
    return named;
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty(); // the field says that it did not arrive
    }
  }
}
