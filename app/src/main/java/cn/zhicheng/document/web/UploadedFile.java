package cn.zhicheng.document.web;

import cn.zhicheng.document.DescribeTwins;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.web.FileChip;
import java.util.List;
import java.util.UUID;

/**
 * A finished upload, as a chip of the form shows it.
 *
 * @param size for people, e.g. 2.4 MB
 * @param note what the virus scanner left to say; empty for nothing
 * @param sameAs ids of the person's other documents with the same content
 * @param hint where the same content is used already; empty for nowhere
 */
record UploadedFile(
    UUID documentId,
    String name,
    String size,
    String href,
    boolean picture,
    String note,
    List<UUID> sameAs,
    String hint) {
  static UploadedFile of(StoredDocument document, DescribeTwins.Twins twins) {
    FileChip chip = document.chip();
    return new UploadedFile(
        document.id(),
        chip.name(),
        chip.size(),
        chip.href(),
        document.picture(),
        chip.note(),
        twins.ids(),
        twins.hint());
  }
}
