"""Who sat at the table: takes part, hosts, mediates, or is only named."""
