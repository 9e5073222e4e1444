package cn.zhicheng.sandbox.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people changed at the portal, kept in a file of the data folder so that it survives a
 * restart.
 *
 * @param users who registered
 * @param passwords bcrypt hash per account, of those who registered and of those who changed theirs
 */
record KeptAccounts(List<Registered> users, Map<String, String> passwords) {
  /** A {@link PortalUser} as it lies in the file. */
  record Registered(
      String account,
      PortalKind kind,
      String name,
      String idType,
      String idNumber,
      String mobile,
      @Nullable String organisation,
      @Nullable String uscc) {
    static Registered of(PortalUser user) {
      return new Registered(
          user.account(),
          user.kind(),
          user.name(),
          user.idType(),
          user.idNumber(),
          user.mobile(),
          user.organisation(),
          user.uscc());
    }

    PortalUser user() {
      return new PortalUser(
          account, "", kind, name, idType, idNumber, mobile, organisation, uscc, "");
    }
  }

  static KeptAccounts in(Path file) {
    if (!Files.exists(file)) {
      return new KeptAccounts(List.of(), Map.of());
    }
    try {
      return JsonMapper.shared().readValue(Files.readString(file), KeptAccounts.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The portal's accounts cannot be read from " + file, e);
    }
  }

  /** Replaces the file as a whole: a crash leaves the old one or the new one. Owner only. */
  void writeTo(Path file) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, JsonMapper.shared().writeValueAsString(this));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The portal's accounts cannot be kept in " + file, e);
    }
  }
}
