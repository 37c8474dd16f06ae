package plusminus.service;

/** Knows persons by their accounts and spaces by their workspaces. */
public interface People {

  /** The id of the person behind an account, who is entered where new. */
  String person(Account account);

  /** The id of a workspace, server or terminal, which is entered where new. */
  String space(String platform, String workspace);
}
