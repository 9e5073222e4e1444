package cn.zhicheng.achievement.web;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Slot;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Reads the posted form of any category. New files are stored at once, so that nobody has to choose
 * them again when something else is wrong.
 */
@Component
class EntryFormReader {
  /**
   * What was posted.
   *
   * @param problems of files that could not be taken
   */
  record Posted(EntryForm form, Problems problems) {}

  private final Documents documents;

  EntryFormReader(Documents documents) {
    this.documents = documents;
  }

  Posted read(Actor actor, Category category, MultipartHttpServletRequest request) {
    var values = new LinkedHashMap<String, String>();
    for (var field : category.fields()) {
      String typed = request.getParameter(field.key());
      if (typed != null) {
        values.put(field.key(), typed);
      }
    }
    var problems = new Problems();
    Map<String, List<UUID>> files = new LinkedHashMap<>();
    for (Slot slot : category.slots()) {
      var ids = new ArrayList<>(kept(request, slot));
      documents.requireOwn(actor, ids);
      ids.addAll(stored(actor, slot, request, problems));
      files.put(slot.key(), ids.stream().distinct().toList());
    }
    return new Posted(new EntryForm(values, files), problems);
  }

  private static List<UUID> kept(MultipartHttpServletRequest request, Slot slot) {
    String[] ids = request.getParameterValues("kept." + slot.key());
    try {
      return ids == null ? List.of() : Arrays.stream(ids).map(UUID::fromString).toList();
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("Kept file of " + slot.key());
    }
  }

  private List<UUID> stored(
      Actor actor, Slot slot, MultipartHttpServletRequest request, Problems problems) {
    try {
      return documents.storeAll(actor, request.getFiles("file." + slot.key())).stream()
          .map(StoredDocument::id)
          .toList();
    } catch (InvalidException e) {
      e.problems().byField().forEach(problems::add);
      return List.of();
    }
  }
}
